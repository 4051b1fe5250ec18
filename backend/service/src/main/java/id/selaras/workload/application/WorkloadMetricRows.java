package id.selaras.workload.application;

import java.util.List;

/** The tasks that were recorded, in the order of the request. */
public record WorkloadMetricRows(List<WorkloadMetricRow> items) {}
