package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.ProgrammeCalendar;
import id.selaras.socialisation.domain.ProgrammeStatus;
import java.time.Instant;
import java.util.List;

/**
 * A programme as everybody may read it: no names of people.
 *
 * @param demo            whether its people are invented
 * @param fingerprint     SHA-256 of {@code fingerprintText}, hexadecimal: whoever computes it anew sees that nothing was
 *                        changed since
 * @param fingerprintText the basis exactly as it was fixed
 */
public record PublicProgramme(
        String code,
        String government,
        boolean demo,
        ProgrammeStatus status,
        String name,
        String description,
        ProgrammeCalendar calendar,
        String contacts,
        ProgrammeBasis basis,
        List<ProgrammeSeat> seats,
        String fingerprint,
        String fingerprintText,
        Instant publishedAt) {}
