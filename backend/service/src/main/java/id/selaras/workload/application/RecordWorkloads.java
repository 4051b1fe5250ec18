package id.selaras.workload.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Records many tasks at once: all of them or none. */
public record RecordWorkloads(@NotEmpty @Size(max = 1000) List<@NotNull @Valid RecordWorkload> items) {}
