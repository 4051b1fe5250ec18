package id.selaras.exchange.application;

import id.selaras.competence.application.CompetenceImport;
import id.selaras.employee.application.DisciplineImport;
import id.selaras.employee.application.EmployeeImport;
import id.selaras.employee.application.EmployeeRecord;
import id.selaras.employee.application.KinshipImport;
import id.selaras.employee.application.PlacementImport;
import id.selaras.employee.domain.Nip;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportOptions;
import id.selaras.mutation.application.MutationCaseDirectory;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.ZoneDirectory;
import id.selaras.organisation.application.ZoneFacts;
import id.selaras.performance.application.PerformanceImport;
import id.selaras.shared.error.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** People, as SIASN exports them or as an agency lists them. */
@ApplicationScoped
class EmployeeKind implements KindImport {

    private static final String ACTIVE = "01";

    @Inject
    EmployeeImport employees;

    @Inject
    PlacementImport placements;

    @Inject
    PerformanceImport ratings;

    @Inject
    CompetenceImport competence;

    @Inject
    DisciplineImport discipline;

    @Inject
    KinshipImport kinship;

    @Inject
    MutationCaseDirectory cases;

    @Inject
    ZoneDirectory zones;

    @Inject
    GovernmentDirectory governments;

    @Override
    public ImportKind kind() {
        return ImportKind.EMPLOYEES;
    }

    @Override
    public KindSession open(UUID governmentId, ImportOptions options) {
        return new Session(governmentId);
    }

    @Override
    public List<Reason> builtUpon(UUID governmentId, UUID changeId) {
        Set<UUID> introduced = employees.introduced(changeId);
        return new Dependents()
                .changed(employees.isBuiltUpon(changeId))
                .resting("placements-rest-on-it", placements.restingOn(introduced, changeId))
                .resting("ratings-rest-on-it", ratings.restingOn(introduced, changeId))
                .resting("assessments-rest-on-it", competence.restingOn(introduced, changeId))
                .resting("sanctions-rest-on-it", discipline.restingOn(introduced, changeId))
                .resting("kinships-rest-on-it", kinship.restingOn(introduced, changeId))
                .resting("cases-rest-on-it", cases.openFor(governmentId, introduced))
                .reasons();
    }

    @Override
    public void undo(UUID governmentId, UUID changeId, UUID undoId) {
        employees.undo(governmentId, changeId, undoId);
    }

    private final class Session implements KindSession {

        private final UUID governmentId;
        private final LocalDate today;
        private final Set<String> zoneCodes;
        private final Set<String> recorded;
        private Map<String, EmployeeRecord> known = Map.of();

        Session(UUID governmentId) {
            this.governmentId = governmentId;
            this.today = governments.today(governmentId);
            this.recorded = employees.recorded(governmentId);
            this.zoneCodes =
                    zones.zones(governmentId).stream().map(ZoneFacts::code).collect(Collectors.toSet());
        }

        @Override
        public String keyOf(Values told) {
            return told.text(keyField());
        }

        @Override
        public String keyField() {
            return "nip_baru";
        }

        @Override
        public void load(List<CheckedRow> block) {
            known = employees.current(
                    governmentId,
                    block.stream()
                            .map(CheckedRow::key)
                            .filter(recorded::contains)
                            .toList());
        }

        @Override
        public Values known(String key) {
            EmployeeRecord person = known.get(key);
            return person == null ? null : EmployeeKind.values(person);
        }

        @Override
        public void check(CheckedRow row) {
            Values values = row.values();
            NipCheck.alone(row, "nip_baru", today);
            values.with("kedudukan_hukum_id", values.text("kedudukan_hukum_id", ACTIVE));
            if (values.text("status_cpns_pns") == null && row.key() != null) {
                String status = new Nip(row.key()).kind().name();
                values.with("status_cpns_pns", status);
                row.warning("status_cpns_pns", "status-assumed", Map.of("value", status));
            }
            NipCheck.againstPerson(row, "nip_baru");
            String zone = values.text("zona_tinggal");
            if (zone != null && !zoneCodes.contains(zone)) {
                row.warning("zona_tinggal", "unknown-zone", Map.of("value", zone));
            }
        }

        @Override
        public Set<String> keys() {
            return employees.keys(governmentId);
        }

        @Override
        public void apply(UUID changeId, List<Values> rows) {
            List<EmployeeRecord> people =
                    rows.stream().map(EmployeeKind::record).toList();
            employees.apply(governmentId, changeId, people, recorded::contains);
            people.forEach(person -> recorded.add(person.nip()));
        }
    }

    private static Values values(EmployeeRecord person) {
        return Values.of()
                .with("pns_id", person.siasnId())
                .with("nip_baru", person.nip())
                .with("nama", person.name())
                .with("gelar_depan", person.frontTitle())
                .with("gelar_belakang", person.backTitle())
                .with("tempat_lahir_nama", person.birthPlace())
                .with("tanggal_lahir", person.birthDate())
                .with("jenis_kelamin", person.sex())
                .with("email_gov", person.email())
                .with("kedudukan_hukum_id", person.legalStatus())
                .with("status_cpns_pns", person.employmentStatus())
                .with("tmt_cpns", person.cpnsFrom())
                .with("tmt_pns", person.pnsFrom())
                .with("gol_akhir_id", person.rankCode())
                .with("tmt_golongan", person.rankFrom())
                .with("mk_tahun", person.serviceYears())
                .with("mk_bulan", person.serviceMonths())
                .with("tingkat_pendidikan_id", person.educationLevel())
                .with("pendidikan_nama", person.educationField())
                .with("tahun_lulus", person.graduated())
                .with("zona_tinggal", person.homeZone());
    }

    private static EmployeeRecord record(Values row) {
        return new EmployeeRecord(
                row.text("nip_baru"),
                row.text("pns_id"),
                row.text("nama"),
                row.text("gelar_depan"),
                row.text("gelar_belakang"),
                row.text("tempat_lahir_nama"),
                row.date("tanggal_lahir"),
                row.text("jenis_kelamin"),
                row.text("email_gov"),
                row.text("status_cpns_pns"),
                row.text("kedudukan_hukum_id"),
                row.date("tmt_cpns"),
                row.date("tmt_pns"),
                row.text("gol_akhir_id"),
                row.date("tmt_golongan"),
                row.integer("mk_tahun"),
                row.integer("mk_bulan"),
                row.text("tingkat_pendidikan_id"),
                row.text("pendidikan_nama"),
                row.integer("tahun_lulus"),
                row.text("zona_tinggal"),
                row.date("berlaku_mulai"));
    }
}
