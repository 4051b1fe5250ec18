package id.selaras.planning.application;

import java.util.UUID;

/** The rule set that a plan used or would use. */
public record RuleSetName(UUID id, Integer version, String name) {

    /** Version and name, as they stand on papers. */
    String label() {
        return version + " (" + name + ")";
    }
}
