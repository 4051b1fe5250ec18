package id.selaras.workload.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Gives a form back to its unit, with what is to be mended. */
public record ReturnWorkloadForm(@NotBlank @Size(max = 1000) String reason) {}
