package id.selaras.mutation.application;

import id.selaras.mutation.domain.MeetingKind;
import id.selaras.mutation.domain.MeetingStatus;
import java.time.Instant;
import java.util.UUID;

/** A meeting in a list. */
public record MeetingRow(
        UUID id,
        MeetingKind kind,
        MeetingStatus status,
        String title,
        String place,
        Instant startsAt,
        int members,
        int items,
        int concluded) {}
