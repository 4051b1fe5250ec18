package id.selaras.employee.application;

import id.selaras.shared.sql.Row;
import id.selaras.shared.time.Times;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A row of the employee list as the database gives it; unknown days are {@link Times#FOREVER}. */
record EmployeeListRow(
        UUID employeeId,
        String nip,
        String name,
        String frontTitle,
        String backTitle,
        String sex,
        String employmentStatus,
        String legalStatus,
        String rankCode,
        String educationLevel,
        String educationField,
        UUID positionId,
        UUID unitId,
        String unitName,
        String jobName,
        Integer jobClass,
        String jobLevel,
        LocalDate placedSince,
        LocalDate retirementDate,
        String lastPredicate,
        int gaps,
        BigDecimal quality) {

    static EmployeeListRow of(Row row) {
        return new EmployeeListRow(
                row.id("employee_id"),
                row.text("nip"),
                row.text("name"),
                row.text("front_title"),
                row.text("back_title"),
                row.text("sex"),
                row.text("employment_status"),
                row.text("legal_status"),
                row.text("rank_code"),
                row.text("education_level"),
                row.text("education_field"),
                row.id("position_id"),
                row.id("unit_id"),
                row.text("unit_name"),
                row.text("job_name"),
                row.integer("job_class"),
                row.text("job_level"),
                row.date("placed_since"),
                row.date("retirement_date"),
                row.text("last_predicate"),
                row.integer("gaps"),
                row.decimal("quality"));
    }

    /** The value of a column that sorts. */
    Object key(String column) {
        return switch (column) {
            case "name" -> name;
            case "nip" -> nip;
            case "rank_code" -> rankCode;
            case "placed_since" -> placedSince;
            case "retirement_date" -> retirementDate;
            default -> quality;
        };
    }

    LocalDate knownPlacedSince() {
        return Times.FOREVER.equals(placedSince) ? null : placedSince;
    }

    LocalDate knownRetirementDate() {
        return Times.FOREVER.equals(retirementDate) ? null : retirementDate;
    }
}
