package id.selaras.planning.application;

import id.selaras.shared.tabular.ExportTable;
import id.selaras.shared.tabular.ExportTable.Column;
import id.selaras.shared.tabular.TabularExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The moves of a plan as a table for a file. */
@ApplicationScoped
public class PlanMoveExport {

    private static final List<Column<MoveRow>> COLUMNS = List.of(
            new Column<>("NIP", MoveRow::nip),
            new Column<>("Nama", MoveRow::name),
            new Column<>("Jabatan asal", move -> move.fromPosition().jobName()),
            new Column<>("Unit asal", move -> move.fromPosition().unitName()),
            new Column<>("Perangkat daerah asal", move -> move.fromPosition().agencyName()),
            new Column<>("Kelas asal", move -> move.fromPosition().jobClass()),
            new Column<>("Jabatan tujuan", move -> move.toPosition().jobName()),
            new Column<>("Unit tujuan", move -> move.toPosition().unitName()),
            new Column<>("Perangkat daerah tujuan", move -> move.toPosition().agencyName()),
            new Column<>("Kelas tujuan", move -> move.toPosition().jobClass()),
            new Column<>("Rangkaian", MoveRow::chainId),
            new Column<>("Jenis rangkaian", move -> move.chainKind().equals("CYCLE") ? "Siklus" : "Rantai"),
            new Column<>("Urutan", MoveRow::sequence),
            new Column<>("Kesesuaian sebelum", MoveRow::fitBefore),
            new Column<>("Kesesuaian sesudah", MoveRow::fitAfter),
            new Column<>("Jarak sebelum (km)", MoveRow::distanceBefore),
            new Column<>("Jarak sesudah (km)", MoveRow::distanceAfter),
            new Column<>("Poin mutasi", move -> move.cost().move()),
            new Column<>("Poin kesesuaian", move -> move.cost().fit()),
            new Column<>("Poin jarak", move -> move.cost().distance()),
            new Column<>("Poin keinginan", move -> move.cost().wish()),
            new Column<>("Poin pemerataan", move -> move.cost().relief()),
            new Column<>("Poin seluruhnya", move -> move.cost().total()),
            new Column<>("Alasan", PlanMoveExport::reasons));

    @Inject
    PlanMoveService moves;

    @Inject
    PlanOutcomeExport stamps;

    /** Every move the filter finds. */
    public ExportTable<MoveRow> table(UUID planId, MoveFilter filter) {
        return new ExportTable<>(
                "perpindahan",
                stamps.stamp("Perpindahan", planId),
                COLUMNS,
                TabularExport.allPages(page -> moves.moves(planId, filter, page)));
    }

    private static String reasons(MoveRow move) {
        return move.reasons().stream().map(PlanReason::code).collect(Collectors.joining(", "));
    }
}
