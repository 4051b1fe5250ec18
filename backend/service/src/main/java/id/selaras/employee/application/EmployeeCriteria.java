package id.selaras.employee.application;

import id.selaras.employee.domain.DataGap;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.page.Cursor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The condition of a list on rows {@code r}, with its values. */
final class EmployeeCriteria {

    private final StringBuilder text = new StringBuilder("r.government_id = :government");
    private final Map<String, Object> values = new HashMap<>();

    private EmployeeCriteria(UUID governmentId) {
        values.put("government", governmentId);
    }

    /**
     * What the filter asks for.
     *
     * @param units  units the rows must lie in, or null for no such limit
     * @param onlyMe the one person that may be seen, or null
     */
    static EmployeeCriteria of(
            UUID governmentId, EmployeeFilter filter, LocalDate asOf, Collection<UUID> units, UUID onlyMe) {
        EmployeeCriteria criteria = new EmployeeCriteria(governmentId);
        criteria.search(filter.q);
        criteria.add("units", units, "r.unit_id IN :units");
        criteria.add("me", onlyMe, "r.employee_id = :me");
        criteria.add("job", filter.job, "r.job_id = :job");
        criteria.add("family", filter.family, "r.job_family = :family");
        criteria.add("level", filter.level, "r.job_level = :level");
        criteria.add("rank", filter.rank, "r.rank_code = :rank");
        criteria.add("status", filter.status, "(r.employment_status = :status OR r.legal_status = :status)");
        criteria.add("education", filter.education, "r.education_level = :education");
        criteria.add("predicate", filter.predicate, "r.last_predicate = :predicate");
        criteria.add(
                "retiring",
                filter.retiringWithin == null ? null : asOf.plusMonths(filter.retiringWithin),
                "r.retirement_date <= :retiring");
        criteria.add(
                "placed",
                filter.tenureOver == null ? null : asOf.minusMonths(filter.tenureOver),
                "r.placed_since <= :placed");
        criteria.add(
                "gap",
                filter.gap == null ? null : gap(filter.gap, asOf.getYear()).bit(),
                "r.gaps & :gap <> 0");
        if (filter.quality != null) {
            criteria.text.append(
                    filter.quality == EmployeeFilter.Quality.GAPS ? " AND r.gaps <> 0" : " AND r.gaps = 0");
        }
        return criteria;
    }

    /** Only rows after the cursor. */
    void startAfter(Cursor cursor, EmployeeOrder order) {
        values.put("afterId", cursor.id(1));
        values.put("afterKey", order.key(cursor, 0));
        text.append(order.after());
    }

    String text() {
        return text.toString();
    }

    Map<String, Object> values() {
        return values;
    }

    private static DataGap gap(String code, int year) {
        return DataGap.of(code, year)
                .orElseThrow(() -> Refusal.shape("?gap", "unknown-gap", "no gap of the files of this year"));
    }

    /** Digits are the beginning of a NIP and find it by its index. */
    private void search(String words) {
        if (words == null || words.isBlank()) {
            return;
        }
        String wanted = words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        boolean number = wanted.replace(" ", "").chars().allMatch(Character::isDigit);
        if (number) {
            add("q", wanted.replace(" ", "") + "%", "r.nip LIKE :q");
        } else {
            add("q", "%" + wanted + "%", "r.name LIKE :q");
        }
    }

    private void add(String name, Object value, String condition) {
        if (value != null) {
            text.append(" AND ").append(condition);
            values.put(name, value);
        }
    }
}
