package id.selaras.planning.domain.eligibility;

/** A rule on the person alone: it decides who can be moved at all. */
interface PersonRule extends EligibilityRule {

    Verdict check(PersonCase person);
}
