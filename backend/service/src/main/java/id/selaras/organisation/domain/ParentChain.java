package id.selaras.organisation.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds units that stand above themselves. */
public final class ParentChain {

    private ParentChain() {}

    /** Every cycle once, as the ids on it; empty when the parents make a forest. */
    public static List<Set<UUID>> cycles(Map<UUID, UUID> parentOf) {
        Set<UUID> done = new HashSet<>();
        List<Set<UUID>> cycles = new ArrayList<>();
        for (UUID start : parentOf.keySet()) {
            Set<UUID> walked = new LinkedHashSet<>();
            UUID at = start;
            while (at != null && !done.contains(at) && walked.add(at)) {
                at = parentOf.get(at);
            }
            if (at != null && !done.contains(at)) {
                Set<UUID> cycle = new LinkedHashSet<>();
                while (cycle.add(at)) {
                    at = parentOf.get(at);
                }
                cycles.add(cycle);
            }
            done.addAll(walked);
        }
        return cycles;
    }
}
