package id.selaras.demo.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/**
 * Issues NIP and NI PPPK of 18 digits: birth date, start of service, sex, sequence (Peraturan Kepala BKN 22/2007). Digits
 * 13-14 are the month of appointment for civil servants and 21 for the first contract of a PPPK.
 */
final class NipOffice {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");

    private final int first;
    private final Map<String, Integer> issued = new HashMap<>();

    NipOffice(DemoGovernment government) {
        this.first = government.firstSequence();
    }

    String issue(LocalDate birth, LocalDate appointed, boolean contract, boolean male) {
        String start = contract ? appointed.getYear() + "21" : MONTH.format(appointed);
        String stem = DAY.format(birth) + start + (male ? "1" : "2");
        int sequence = issued.merge(stem, first, (before, unused) -> before + 1);
        return stem + String.format("%03d", sequence);
    }
}
