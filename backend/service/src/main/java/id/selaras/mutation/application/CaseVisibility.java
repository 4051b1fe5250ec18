package id.selaras.mutation.application;

import id.selaras.shared.security.Reach;
import id.selaras.shared.security.Scope;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a request may see: the condition every query of cases carries. A case between two governments of this
 * installation is kept by one and found by both.
 *
 * @param own    condition for cases the government keeps
 * @param shared condition for those another one keeps
 */
record CaseVisibility(String own, String shared, Map<String, Object> values) {

    private static final String OWN = "government_id = :government";
    private static final String SHARED = "counterpart_government_id = :government";

    /**
     * @param subtree units of the scope, where it is a subtree
     */
    static CaseVisibility of(Scope scope, Collection<UUID> subtree) {
        Map<String, Object> values = new HashMap<>();
        values.put("government", scope.governmentId());
        if (scope.reach() == Reach.SELF) {
            values.put("self", scope.employeeId());
            String self = " AND employee_id = :self";
            return new CaseVisibility(
                    OWN + self, "(" + SHARED + self + " OR " + OWN + " AND receiver_employee_id = :self)", values);
        }
        if (scope.reach() == Reach.SUBTREE) {
            values.put("subtree", subtree);
            String touched = " AND (from_unit_id IN :subtree OR to_unit_id IN :subtree)";
            return new CaseVisibility(OWN + touched, SHARED + touched, values);
        }
        return new CaseVisibility(OWN, SHARED, values);
    }

    String either() {
        return "(" + own + " OR " + shared + ")";
    }

    /** The government that looks. */
    UUID viewer() {
        return (UUID) values.get("government");
    }
}
