package id.selaras.planning.application;

import id.selaras.planning.domain.eligibility.JobProfile;
import id.selaras.planning.domain.fit.FitJob;

/** A job as the run saw it. */
record FrozenJob(String code, JobProfile rules, FitJob fit) {}
