package id.selaras.planner;

/**
 * Watches a run and may stop it. Calls come one at a time, though not always from the thread that started the run; an
 * implementation should return at once.
 */
public interface PlanningMonitor {
    /** Watches nothing. */
    PlanningMonitor NONE = new PlanningMonitor() {
        @Override
        public void progress(String phase, double done) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * @param phase code of the step: {@code CANDIDATES}, {@code OPTIMUM}, {@code LOTTERY}, {@code SHORTAGES}
     * @param done share of the step that is done, 0..1, an estimate that never falls within a phase
     */
    void progress(String phase, double done);

    /** Asked many times a second; once true, the run ends with {@link PlanningCancelled}. */
    boolean cancelled();
}
