package id.selaras.exchange.application;

import id.selaras.exchange.domain.ImportCounts;
import id.selaras.exchange.domain.ImportMapping;
import id.selaras.exchange.domain.ImportStatus;
import id.selaras.exchange.domain.StagedImport;
import id.selaras.exchange.domain.Verdict;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.fact.Facts;
import id.selaras.shared.id.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Writes accepted rows, or takes back what an import wrote, in one transaction that also changes the state of the
 * import. Whoever runs it a second time finds the state changed and does nothing.
 */
@ApplicationScoped
class ImportWriter {

    private static final int LONGEST_SECONDS = 900;
    private static final int ROWS_AT_ONCE = 2_000;

    @Inject
    ImportRepository imports;

    @Inject
    ImportFileRepository files;

    @Inject
    StagedRowRepository rows;

    @Inject
    FactsVersion factsVersion;

    @Inject
    ImportCheck checks;

    @Inject
    ImportJson json;

    @Inject
    Facts facts;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    void apply(UUID importId, ImportCheck.Progress progress) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            StagedImport staged = imports.locked(importId);
            if (staged.status() != ImportStatus.APPLYING) {
                return;
            }
            facts.lock(staged.governmentId());
            if (!factsVersion.of(staged.governmentId(), staged.kind()).equals(staged.factsVersion())) {
                throw Refusal.conflict("facts-changed");
            }
            write(staged, progress);
            if (checks.kindOf(staged.kind()).isForgottenOnceWritten()) {
                rows.delete(staged.checkId());
            }
            imports.rememberMapping(staged, clock.instant());
            files.delete(importId);
            staged.applied(clock.instant());
            events.fire(ImportChanged.applied(staged, json.counts(staged.counts())));
        });
    }

    void undo(UUID importId) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            StagedImport staged = imports.locked(importId);
            if (staged.status() != ImportStatus.UNDOING) {
                return;
            }
            facts.lock(staged.governmentId());
            requireUndoable(staged);
            checks.kindOf(staged.kind()).undo(staged.governmentId(), importId, Ids.next());
            staged.undone(clock.instant());
            events.fire(ImportChanged.undone(staged));
        });
    }

    /** Refuses to take back what something later rests on, or what is no longer there as a whole, with all of that. */
    void requireUndoable(StagedImport staged) {
        KindImport kind = checks.kindOf(staged.kind());
        refuse("import-built-upon", kind.builtUpon(staged.governmentId(), staged.id()));
        refuse("imported-data-deleted", kind.deletedSince(staged.governmentId(), staged.id()));
    }

    private static void refuse(String code, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw Refusal.conflict(code, reasons);
        }
    }

    private void write(StagedImport staged, ImportCheck.Progress progress) {
        ImportMapping mapping = json.mapping(staged.mapping());
        ImportCounts counts = json.counts(staged.counts());
        KindSession session = checks.kindOf(staged.kind()).open(staged.governmentId(), mapping.options());
        List<Values> waiting = new ArrayList<>();
        int written = 0;
        try (InBackground reading = new InBackground("selaras-staged")) {
            Supplier<Block> coming = reading.begin(() -> block(staged.checkId(), 0));
            for (boolean last = false; !last; ) {
                Block block = coming.get();
                last = block.last();
                int sequence = block.sequence();
                coming = last ? null : reading.begin(() -> block(staged.checkId(), sequence));
                waiting.addAll(block.accepted());
                if (!waiting.isEmpty() && (last || waiting.size() >= session.rowsAtOnce())) {
                    session.apply(staged.id(), waiting);
                    written += waiting.size();
                    waiting.clear();
                }
                int done = written;
                // In a transaction of its own: others shall see it, and a cancellation must not wait for the end.
                QuarkusTransaction.suspendingExisting()
                        .run(() ->
                                progress.rows(done, (double) done / Math.max(1, counts.newRows() + counts.changed())));
            }
        }
    }

    /**
     * Staged rows in their order.
     *
     * @param accepted those that change something
     * @param sequence place of the last row
     * @param last     whether none follow
     */
    private record Block(List<Values> accepted, int sequence, boolean last) {}

    /** What a check staged was committed before anybody could accept it, so it may be read outside the transaction. */
    private Block block(UUID checkId, int after) {
        List<StagedRow> block = rows.after(checkId, null, after, ROWS_AT_ONCE);
        List<Values> accepted = new ArrayList<>(block.size());
        for (StagedRow row : block) {
            if (row.verdict() == Verdict.NEW || row.verdict() == Verdict.CHANGED) {
                accepted.add(new Values(json.content(row.content()).values()));
            }
        }
        int sequence = block.isEmpty() ? after : block.get(block.size() - 1).sequence();
        return new Block(accepted, sequence, block.size() < ROWS_AT_ONCE);
    }

    /** Puts an import back to where it was before a job that did not succeed. */
    void fallBack(UUID importId, UUID jobId, boolean cancelled, String problem) {
        QuarkusTransaction.requiringNew().run(() -> {
            StagedImport staged = imports.locked(importId);
            if (!jobId.equals(staged.jobId())) {
                return;
            }
            staged.fallBack(cancelled, problem);
            if (staged.status() == ImportStatus.CANCELLED) {
                discard(staged);
            }
        });
    }

    /** Forgets file and rows of an import that is over without having written anything. */
    void discard(StagedImport staged) {
        files.delete(staged.id());
        if (staged.checkId() != null) {
            rows.delete(staged.checkId());
        }
        events.fire(ImportChanged.cancelled(staged));
    }
}
