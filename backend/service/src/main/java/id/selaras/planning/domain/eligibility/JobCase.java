package id.selaras.planning.domain.eligibility;

import id.selaras.competence.domain.JobPersonMatch;
import java.util.function.Supplier;

/**
 * A job before the rules.
 *
 * @param match how the person matches the job's standard; asked only when a rule needs it
 */
public record JobCase(JobProfile job, Supplier<JobPersonMatch> match) {}
