/**
 * Who may be moved where: one class for each sentence of the law (domain reference 1.14), all in one list. Limits come
 * from the rule set, never from a literal; a rule answers with its evidence also when it passes.
 */
package id.selaras.planning.domain.eligibility;
