package id.selaras.mutation.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Who is there.
 *
 * @param present accounts of the members in the room; the others are not
 */
public record TakeAttendance(@NotNull @Size(max = 99) List<@NotNull UUID> present) {}
