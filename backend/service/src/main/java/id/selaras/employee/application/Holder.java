package id.selaras.employee.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person in a position.
 *
 * @param name           with titles
 * @param since          first day of the placement
 * @param assignmentKind code of {@code assignment-kinds}
 * @param share          share of working time in percent
 */
public record Holder(UUID employeeId, String name, String nip, LocalDate since, String assignmentKind, int share) {}
