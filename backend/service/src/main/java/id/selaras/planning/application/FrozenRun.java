package id.selaras.planning.application;

/** The facts of a run and what they are called. */
record FrozenRun(FrozenFacts facts, RunNames names) {}
