/** What a figure is of: the answers that words can give, and that a fact carries. */

/** What a printed figure is to the true one: itself, near it, or an end of what it may be. */
export type Bound = 'exact' | 'about' | 'at_least' | 'more_than' | 'at_most' | 'less_than' | 'low' | 'high';

export type Unit = 'kr' | 'pct' | 'pct_point' | 'rank' | 'places' | 'count' | 'persons' | 'days' | 'fte';

/** The kind of figure: each is declared in pipeline/kinds/. */
export type Domain =
  | 'transfers'
  | 'accounts'
  | 'expected_accounts'
  | 'appropriations'
  | 'unemployment_shares'
  | 'reversal_rates'
  | 'benefits'
  | 'surveys'
  | 'rankings'
  | 'education'
  | 'sickness_absence'
  | 'costs'
  | 'grants'
  | 'activity';

/** What of its domain a figure measures. */
export type Measure =
  | 'original_budget'
  | 'adjusted_budget'
  | 'spent_to_date'
  | 'actual'
  | 'expected'
  | 'deviation'
  | 'deviation_pct'
  | 'expected_pct'
  | 'transfer'
  | 'appropriation'
  | 'balance'
  | 'share'
  | 'gap'
  | 'rank'
  | 'rank_of'
  | 'places'
  | 'reversal_rate'
  | 'amended_rate'
  | 'remitted_rate'
  | 'decisions'
  | 'reversed'
  | 'amended'
  | 'remitted'
  | 'recipients'
  | 'persons'
  | 'change'
  | 'agreement'
  | 'invited'
  | 'answered'
  | 'response_rate'
  | 'target'
  | 'count'
  | 'cost'
  | 'grant';

/** Which part of a municipality's accounts money belongs to. */
export type Economy = 'operations' | 'capital' | 'financing' | 'income';

/** Inside or outside the service frame that the state agrees on with the municipalities. */
export type Frame = 'inside' | 'outside';

/** Whether money carried to another year is bound by rules, or asked for. */
export type Transfer = 'bound' | 'requested';

/** How sure an amount is: decided, waiting for it, or only thought of. */
export type Standing = 'final' | 'provisional' | 'proposed' | 'wished' | 'granted' | 'announced' | 'hypothetical';
