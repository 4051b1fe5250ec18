package id.selaras.planner;

import java.util.List;

/** The rows given to the planner contradict themselves or exceed a limit; the message lists every fault found. */
public final class InvalidProblem extends IllegalArgumentException {
    private final transient List<String> faults;

    InvalidProblem(String fault) {
        this(List.of(fault));
    }

    InvalidProblem(List<String> faults) {
        super(String.join("; ", faults.subList(0, Math.min(20, faults.size()))));
        this.faults = List.copyOf(faults);
    }

    /** Every fault, one sentence each. */
    public List<String> faults() {
        return faults;
    }
}
