package id.selaras.testing;

import id.selaras.organisation.application.JobRecord;
import id.selaras.workload.application.WorkloadRecord;
import id.selaras.workload.domain.EvidenceLevel;
import id.selaras.workload.domain.Frequency;
import id.selaras.workload.domain.WorkloadMethod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A head of agency and tasks by time norm, to be written through the imports. */
public final class WorkloadFixtures {

    private WorkloadFixtures() {}

    public static JobRecord head() {
        return new JobRecord(
                "KADIS",
                "Kepala Dinas",
                "STRUKTURAL",
                "JPT_PRATAMA",
                "PIMPINAN",
                14,
                60,
                "40",
                List.of(),
                null,
                null,
                Map.of(),
                null);
    }

    public static WorkloadRecord task(String position, int period, String code, String volume, String minutes) {
        return new WorkloadRecord(
                position,
                period,
                code,
                "Tugas " + code,
                WorkloadMethod.TASK,
                new BigDecimal(volume),
                "dokumen",
                Frequency.YEAR,
                new BigDecimal(minutes),
                null,
                null,
                null,
                null,
                EvidenceLevel.DOCUMENT);
    }
}
