package id.selaras.mutation.application;

import java.time.LocalDate;

/**
 * What anybody may know of a letter: that it exists, and nothing of a person.
 *
 * @param title   what kind of letter it is
 * @param issuer  the government
 * @param sha256  of the file; whoever has it can compare
 * @param revoked whether what it says was taken back since
 */
public record LetterCheck(
        String title, String issuer, String number, LocalDate issuedOn, String sha256, boolean revoked) {}
