/**
 * Surveys: what citizens think of a service (Survei Kepuasan Masyarakat, PermenPANRB 14/2017), asked without a name,
 * stored exactly once and told as an index with its interval. Figures are kept as tallies that change in the same
 * transaction as the answers, so that no question about them reads the answers themselves.
 */
package id.selaras.survey;
