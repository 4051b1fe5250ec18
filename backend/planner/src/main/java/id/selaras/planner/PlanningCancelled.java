package id.selaras.planner;

/** The run was stopped by its monitor; there is no plan. */
public final class PlanningCancelled extends RuntimeException {
    PlanningCancelled() {
        super("the planning run was cancelled");
    }
}
