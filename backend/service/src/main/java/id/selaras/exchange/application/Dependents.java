package id.selaras.exchange.application;

import id.selaras.shared.error.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects everything that stands in the way of taking an import back. */
final class Dependents {

    private final List<Reason> reasons = new ArrayList<>();

    /** Whether a later change has touched the same facts. */
    Dependents changed(boolean since) {
        if (since) {
            reasons.add(Reason.of("changed-since"));
        }
        return this;
    }

    /**
     * Facts that would hang in the air.
     *
     * @param code  stable code of the reason
     * @param count how many there are
     */
    Dependents resting(String code, long count) {
        if (count > 0) {
            reasons.add(new Reason(code, Map.of("count", count)));
        }
        return this;
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }
}
