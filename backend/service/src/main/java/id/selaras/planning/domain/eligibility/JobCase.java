package id.selaras.planning.domain.eligibility;

import java.util.function.Supplier;

/**
 * A job before the rules.
 *
 * @param match how the person matches the job's standard; asked only when a rule needs it
 */
public record JobCase(JobProfile job, Supplier<JobMatch> match) {}
