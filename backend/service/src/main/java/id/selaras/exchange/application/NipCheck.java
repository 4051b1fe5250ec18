package id.selaras.exchange.application;

import id.selaras.employee.domain.EmploymentStatus;
import id.selaras.employee.domain.Nip;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells the faults of a NIP on the row where it stands. */
final class NipCheck {

    private NipCheck() {}

    static void alone(CheckedRow row, String field, LocalDate today) {
        String nip = row.values().text(field);
        if (nip != null) {
            tell(row, field, nip, new Nip(nip).faults(today));
        }
    }

    static void againstPerson(CheckedRow row, String field) {
        Values values = row.values();
        String nip = values.text(field);
        if (nip != null) {
            String status = values.text("status_cpns_pns");
            tell(
                    row,
                    field,
                    nip,
                    new Nip(nip)
                            .faultsAgainst(
                                    values.date("tanggal_lahir"),
                                    values.text("jenis_kelamin"),
                                    status == null ? null : EmploymentStatus.valueOf(status)));
        }
    }

    private static void tell(CheckedRow row, String field, String nip, List<Nip.Fault> faults) {
        for (Nip.Fault fault : faults) {
            String code = "nip-" + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
            row.complain(field, fault.isError(), code, Map.of("value", nip));
        }
    }
}
