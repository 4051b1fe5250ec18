package id.selaras.planning.domain.eligibility;

/** A rule on a person and a job: it decides which jobs are open to the person, wherever they stand. */
interface JobRule extends EligibilityRule {

    Verdict check(PersonCase person, JobCase target);
}
