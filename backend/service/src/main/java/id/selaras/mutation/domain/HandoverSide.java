package id.selaras.mutation.domain;

import id.selaras.shared.security.Role;
import java.util.Collections;
import java.util.Set;

/** Who ticks an item of a handover. */
public enum HandoverSide {
    /** The person who leaves, or somebody who writes it down for that person. */
    GIVER(Set.of(Role.EMPLOYEE, Role.AGENCY_OPERATOR, Role.PLANNER)),
    /** The unit that is left: its head, or somebody who writes it down for the unit. */
    RECEIVER(Set.of(Role.AGENCY_HEAD, Role.AGENCY_OPERATOR, Role.PLANNER));

    private final Set<Role> roles;

    HandoverSide(Set<Role> roles) {
        this.roles = roles;
    }

    /** Whether somebody with these roles may tick for this side. */
    public boolean isTakenBy(Set<Role> others) {
        return !Collections.disjoint(roles, others);
    }
}
