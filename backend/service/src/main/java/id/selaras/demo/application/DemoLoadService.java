package id.selaras.demo.application;

import id.selaras.demo.domain.DemoAccount;
import id.selaras.demo.domain.DemoFiles;
import id.selaras.demo.domain.DemoGenerator;
import id.selaras.demo.domain.DemoGovernment;
import id.selaras.demo.domain.DemoTable;
import id.selaras.employee.application.EmployeeDirectory;
import id.selaras.exchange.application.ImportService;
import id.selaras.exchange.application.ImportView;
import id.selaras.exchange.application.UploadedFile;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportStatus;
import id.selaras.identity.application.AccountService;
import id.selaras.identity.application.AccountView;
import id.selaras.identity.application.ChangeAccount;
import id.selaras.identity.application.OpenAccount;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.OrganisationImport;
import id.selaras.organisation.application.UnitRecord;
import id.selaras.organisation.application.ZoneRecord;
import id.selaras.organisation.domain.Government;
import id.selaras.shared.id.Ids;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Role;
import id.selaras.shared.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Loads one demonstration government the way its planner would: the files go through the import, check and acceptance
 * included. The planner's account is opened first, the administrator's last, so that the latter marks a complete load.
 */
@ApplicationScoped
public class DemoLoadService {

    /** Password of every demonstration account. */
    public static final String PASSWORD = "selaras-demo";

    private static final Set<String> INTEGRATOR_SCOPES =
            Set.of("employees:read", "positions:read", "workload:read", "workload:write", "mutation-cases:read");

    @Inject
    GovernmentDirectory governments;

    @Inject
    AccountService accounts;

    @Inject
    OrganisationImport organisation;

    @Inject
    EmployeeDirectory employees;

    @Inject
    ImportService imports;

    @Inject
    DemoSurveyLoader surveys;

    @Inject
    DemoPartLoader parts;

    @Inject
    DemoNoticeLoader notices;

    @Inject
    DemoQuestionnaireLoader questionnaires;

    @Inject
    CurrentActor current;

    /** Whether the government has been loaded completely. */
    public boolean isLoaded(DemoGovernment government) {
        return governments
                .idOf(government.code())
                .map(id -> {
                    current.become(Actor.system(id), Scope.government(id));
                    return accounts.list().items().stream()
                            .anyMatch(account -> account.username().equals("admin@" + government.code()));
                })
                .orElse(false);
    }

    /**
     * Loads the government, or goes on with a load that was cut short.
     *
     * @param progress hears a line for each file
     */
    public void load(DemoGovernment government, LocalDate today, Consumer<String> progress)
            throws InterruptedException {
        DemoFiles files = DemoGenerator.generate(government, today);
        UUID id = governments.found(
                government.code(),
                government.displayName(),
                Government.Kind.valueOf(government.kind().name()),
                government.timeZone(),
                government.headTitle(),
                true);
        current.become(Actor.system(id), Scope.government(id));
        AccountView planner = open(planner(files), id, Map.of());
        Actor actor = new Actor(planner.id(), planner.username(), Set.of(Role.PLANNER), id, null, null, Set.of());
        int done = 0;
        for (DemoTable table : files.tables().values()) {
            current.become(actor, Scope.government(id));
            String key = "demo-" + government.code() + "-" + table.kind() + "-" + files.base();
            switch (table.kind()) {
                case ZONES -> organisation.applyZones(id, Ids.next(), zones(table));
                case SURVEY_RESPONSES -> {
                    Map<String, UUID> units = organisation.unitIds(id);
                    take(surveys.prepared(files, units), key);
                    surveys.promise(files, units);
                    questionnaires.load(files, units);
                }
                default -> take(table, key);
            }
            progress.accept("%s: %s, %,d rows (%d of %d)"
                    .formatted(
                            government.displayName(),
                            table.kind().fileName(),
                            table.rows().size(),
                            ++done,
                            files.tables().size()));
        }
        notices.tell(files, id);
        current.become(Actor.system(id), Scope.government(id));
        openAccounts(files, id, actor, today);
    }

    /** Uploads a file and sees it through check and acceptance. */
    private void take(DemoTable table, String key) throws InterruptedException {
        Path file = null;
        try {
            file = Files.createTempFile("selaras-demo-", ".csv");
            Files.writeString(file, DemoFileExport.text(table));
            ImportKind kind = ImportKind.valueOf(table.kind().name());
            UUID id = imports.upload(key, new UploadedFile(table.kind().fileName(), file, kind, null))
                    .id();
            ImportView checked = await(id, ImportStatus.CHECKED);
            if (checked.status() == ImportStatus.CHECKED) {
                imports.apply(id, checked.version(), false);
                await(id, ImportStatus.APPLIED);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            delete(file);
        }
    }

    private ImportView await(UUID id, ImportStatus wanted) throws InterruptedException {
        while (true) {
            ImportView view = imports.get(id);
            if (view.status() == wanted || view.status() == ImportStatus.APPLIED) {
                return view;
            }
            boolean working = view.status() == ImportStatus.CHECKING
                    || view.status() == ImportStatus.APPLYING
                    || view.status() == ImportStatus.CHECKED && view.problem() == null;
            if (!working) {
                throw new IllegalStateException(
                        "demonstration file " + view.fileName() + " ended as " + view.status() + ", " + view.problem());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private void openAccounts(DemoFiles files, UUID government, Actor planner, LocalDate today) {
        Map<String, UnitRecord> units = organisation.unitsByCode(government);
        Map<String, UUID> ids = units.isEmpty() ? Map.of() : organisation.unitIds(government);
        List<DemoAccount> inOrder = files.accounts().stream()
                .sorted((a, b) -> Boolean.compare(isLast(a), isLast(b)))
                .toList();
        if (files.government() == DemoGovernment.SAMARINDA) {
            accounts.admitOnce(
                    government, "demo-integrator", "Sistem daerah (contoh)", "demo-secret", INTEGRATOR_SCOPES);
        }
        for (DemoAccount account : inOrder) {
            if (isLast(account)) {
                parts.play(files, ids, planner, today);
            }
            open(account, government, ids);
        }
    }

    private AccountView open(DemoAccount account, UUID government, Map<String, UUID> unitIds) {
        return accounts.list().items().stream()
                .filter(known -> known.username().equals(account.username()))
                .findFirst()
                .orElseGet(() -> accounts.open(
                        new OpenAccount(account.username(), PASSWORD, profile(account, government, unitIds))));
    }

    private ChangeAccount profile(DemoAccount account, UUID government, Map<String, UUID> unitIds) {
        Role role = Role.valueOf(account.role());
        boolean ofAnAgency = role == Role.AGENCY_HEAD || role == Role.AGENCY_OPERATOR;
        UUID employee = isEmployee(account)
                ? employees.idsByNip(government, List.of(account.nip())).get(account.nip())
                : null;
        return new ChangeAccount(
                account.displayName(),
                Set.of(role),
                ofAnAgency ? unitIds.get(account.unitCode()) : null,
                employee,
                "id",
                true);
    }

    private static boolean isEmployee(DemoAccount account) {
        return account.role().equals(Role.EMPLOYEE.name());
    }

    private static boolean isLast(DemoAccount account) {
        return account.role().equals(Role.ADMINISTRATOR.name());
    }

    private static DemoAccount planner(DemoFiles files) {
        return files.accounts().stream()
                .filter(account -> account.role().equals(Role.PLANNER.name()))
                .findFirst()
                .orElseThrow();
    }

    private static List<ZoneRecord> zones(DemoTable table) {
        return table.rows().stream()
                .map(row ->
                        new ZoneRecord(row.get(0), row.get(1), new BigDecimal(row.get(2)), new BigDecimal(row.get(3))))
                .toList();
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException leftBehind) {
            file.toFile().deleteOnExit();
        }
    }
}
