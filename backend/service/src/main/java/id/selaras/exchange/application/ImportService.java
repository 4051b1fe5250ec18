package id.selaras.exchange.application;

import id.selaras.exchange.domain.ImportCounts;
import id.selaras.exchange.domain.ImportMapping;
import id.selaras.exchange.domain.ImportStatus;
import id.selaras.exchange.domain.StagedImport;
import id.selaras.exchange.domain.Verdict;
import id.selaras.identity.application.AccountNames;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.job.Jobs;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes files in: upload, mapping, check, acceptance, undo. */
@ApplicationScoped
public class ImportService {

    @Inject
    ImportRepository imports;

    @Inject
    ImportFileRepository files;

    @Inject
    StagedRowRepository rows;

    @Inject
    ImportArrival arrivals;

    @Inject
    ImportWriter writer;

    @Inject
    FactsVersion factsVersion;

    @Inject
    ImportViews views;

    @Inject
    ImportJson json;

    @Inject
    Idempotency idempotency;

    @Inject
    Jobs jobs;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** What makes an upload the same upload when it is sent again. */
    record SameUpload(String fileName, String kind, String mapping, String sha256) {}

    /**
     * Looks at a file and keeps it. The check starts at once when the header leaves no doubt or a mapping came along,
     * otherwise the import waits for one. The look costs no transaction and comes first: what is dangerous is not kept.
     */
    public ImportView upload(String idempotencyKey, UploadedFile upload) {
        ImportArrival.Look look = arrivals.look(upload.kind(), upload.content());
        ImportMapping given = arrivals.given(upload.mapping());
        if (given != null) {
            ImportArrival.validate(upload.kind(), look.header().columns(), given);
        }
        SameUpload same =
                new SameUpload(upload.name(), upload.kind().name(), upload.mapping(), ContentHash.of(upload.content()));
        return idempotency.once(idempotencyKey, same, ImportView.class, () -> keep(upload, look, given));
    }

    private ImportView keep(UploadedFile upload, ImportArrival.Look look, ImportMapping given) {
        ImportMapping remembered = imports.rememberedMapping(
                        current.governmentId(), upload.kind(), look.header().fingerprint())
                .map(json::mapping)
                .orElse(null);
        StagedImport staged =
                StagedImport.of(arrivals.arrival(upload, look, given, remembered, current.actor()), clock.instant());
        imports.persist(staged);
        files.store(staged.id(), upload.content());
        ImportMapping mapping = json.mapping(staged.mapping());
        boolean certain = staged.file().profile() != null
                || given != null && !given.columns().isEmpty();
        if (certain && ImportArrival.unmapped(staged.kind(), mapping).isEmpty()) {
            check(staged, mapping);
        } else {
            staged.waitForMapping();
        }
        events.fire(ImportChanged.uploaded(staged));
        imports.flush();
        return views.view(staged);
    }

    /** Newest first. */
    @Transactional
    public Page<ImportRow> list(PageRequest page) {
        Cursor cursor = Cursor.parse(page.cursor, 2);
        List<StagedImport> found = imports.newest(
                current.governmentId(),
                cursor == null ? null : cursor.instant(0),
                cursor == null ? null : cursor.id(1),
                page.limit + 1);
        Long total = page.total ? imports.count("governmentId", current.governmentId()) : null;
        AccountNames names = views.names();
        return Page.of(found, page.limit, staged -> Cursor.after(staged.createdAt(), staged.id()), total)
                .map(staged -> views.row(staged, names));
    }

    @Transactional
    public ImportView get(UUID id) {
        return views.view(find(id));
    }

    /** Maps the columns anew and checks again. */
    @Transactional
    public ImportView map(UUID id, int version, ImportMapping mapping) {
        StagedImport staged = find(id, version);
        ImportArrival.validate(
                staged.kind(),
                json.columns(staged.file().columns()).stream()
                        .map(FileColumn::name)
                        .toList(),
                mapping);
        List<String> unmapped = ImportArrival.unmapped(staged.kind(), mapping);
        if (!unmapped.isEmpty()) {
            throw Refusal.rule(
                    "mapping-incomplete",
                    unmapped.stream()
                            .map(field -> new Reason("required-field-unmapped", Map.of("field", field)))
                            .toList());
        }
        check(staged, mapping);
        imports.flush();
        return views.view(staged);
    }

    /**
     * Accepts a checked import; it is written in the background, as a whole or not at all.
     *
     * @param skipErrors whether good rows are written although others have errors
     */
    @Transactional
    public ImportView apply(UUID id, int version, boolean skipErrors) {
        StagedImport staged = find(id, version);
        if (staged.status() == ImportStatus.CHECKED) {
            ImportCounts counts = json.counts(staged.counts());
            boolean skip =
                    skipErrors || json.mapping(staged.mapping()).options().skipsErrors();
            if (counts.error() > 0 && !skip) {
                throw Refusal.rule("import-has-errors", Map.of("error", counts.error()));
            }
            if (!factsVersion.of(staged.governmentId(), staged.kind()).equals(staged.factsVersion())) {
                throw Refusal.conflict("facts-changed");
            }
        }
        staged.startApplying();
        enqueue(staged, ImportApplyRunner.KIND);
        imports.flush();
        return views.view(staged);
    }

    /** Takes back what an import wrote, unless something was built upon it or a part of it was deleted. */
    @Transactional
    public ImportView undo(UUID id, int version) {
        StagedImport staged = find(id, version);
        if (staged.status() == ImportStatus.APPLIED) {
            writer.requireUndoable(staged);
        }
        staged.startUndoing();
        enqueue(staged, ImportUndoRunner.KIND);
        imports.flush();
        return views.view(staged);
    }

    /** Stops the work that is being done, or gives the import up. */
    @Transactional
    public ImportView cancel(UUID id) {
        StagedImport staged = find(id);
        switch (staged.status()) {
            case CHECKING, APPLYING, UNDOING -> jobs.cancel(staged.jobId());
            default -> {
                staged.cancel();
                writer.discard(staged);
                imports.flush();
            }
        }
        return views.view(staged);
    }

    /** What the check said, in the order of the file; missing things last. */
    @Transactional
    public Page<CheckedRowView> rows(UUID id, Verdict verdict, PageRequest page) {
        StagedImport staged = find(id);
        Cursor cursor = Cursor.parse(page.cursor, 1);
        if (staged.checkId() == null || staged.status() == ImportStatus.CHECKING) {
            return new Page<>(List.of(), null, page.total ? 0L : null);
        }
        Long total = page.total ? count(json.counts(staged.counts()), verdict) : null;
        List<StagedRow> found =
                rows.after(staged.checkId(), verdict, cursor == null ? 0 : cursor.number(0), page.limit + 1);
        return Page.of(found, page.limit, row -> Cursor.after(row.sequence()), total)
                .map(views::row);
    }

    private void check(StagedImport staged, ImportMapping mapping) {
        UUID previous = staged.checkId();
        staged.startChecking(json.write(mapping), json.write(ImportCounts.NONE));
        if (previous != null) {
            rows.delete(previous);
        }
        enqueue(staged, ImportCheckRunner.KIND);
    }

    private void enqueue(StagedImport staged, String job) {
        staged.workedOnBy(
                jobs.enqueue(staged.governmentId(), job, "import", staged.id(), Requester.of(current.actor())));
    }

    private StagedImport find(UUID id) {
        return imports.of(current.governmentId(), id);
    }

    private StagedImport find(UUID id, int version) {
        StagedImport staged = find(id);
        if (staged.version() != version) {
            throw Refusal.stale();
        }
        return staged;
    }

    private static long count(ImportCounts counts, Verdict verdict) {
        if (verdict == null) {
            return counts.rows() + counts.missing();
        }
        return switch (verdict) {
            case NEW -> counts.newRows();
            case CHANGED -> counts.changed();
            case UNCHANGED -> counts.unchanged();
            case ERROR -> counts.error();
            case MISSING -> counts.missing();
        };
    }
}
