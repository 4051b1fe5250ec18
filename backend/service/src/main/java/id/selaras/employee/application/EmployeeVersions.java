package id.selaras.employee.application;

import id.selaras.shared.sql.Row;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** How a person's record stands in the table of its versions. */
final class EmployeeVersions {

    static final String TABLE = "employee_versions";

    static final List<String> COLUMNS = List.of(
            "employee_id",
            "government_id",
            "siasn_id",
            "name",
            "front_title",
            "back_title",
            "birth_place",
            "birth_date",
            "sex",
            "email",
            "employment_status",
            "legal_status",
            "cpns_from",
            "pns_from",
            "rank_code",
            "rank_from",
            "service_years",
            "service_months",
            "education_level",
            "education_field",
            "graduated",
            "home_zone",
            "valid_from",
            "valid_to");

    private EmployeeVersions() {}

    /** The person as the row tells it, without a day. */
    static EmployeeRecord read(Row row) {
        return new EmployeeRecord(
                row.text("nip"),
                row.text("siasn_id"),
                row.text("name"),
                row.text("front_title"),
                row.text("back_title"),
                row.text("birth_place"),
                row.date("birth_date"),
                row.text("sex"),
                row.text("email"),
                row.text("employment_status"),
                row.text("legal_status"),
                row.date("cpns_from"),
                row.date("pns_from"),
                row.text("rank_code"),
                row.date("rank_from"),
                row.integer("service_years"),
                row.integer("service_months"),
                row.text("education_level"),
                row.text("education_field"),
                row.integer("graduated"),
                row.text("home_zone"),
                null);
    }

    /** Values in the order of the columns; the days stand at the end. */
    static List<Object> values(UUID employeeId, UUID governmentId, EmployeeRecord person, Object from, Object to) {
        return Arrays.asList(
                employeeId,
                governmentId,
                person.siasnId(),
                person.name(),
                person.frontTitle(),
                person.backTitle(),
                person.birthPlace(),
                person.birthDate(),
                person.sex(),
                person.email(),
                person.employmentStatus(),
                person.legalStatus(),
                person.cpnsFrom(),
                person.pnsFrom(),
                person.rankCode(),
                person.rankFrom(),
                person.serviceYears(),
                person.serviceMonths(),
                person.educationLevel(),
                person.educationField(),
                person.graduated(),
                person.homeZone(),
                from,
                to);
    }
}
