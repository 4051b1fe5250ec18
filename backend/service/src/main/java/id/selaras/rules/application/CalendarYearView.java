package id.selaras.rules.application;

import java.util.List;

/**
 * The working-day calendar of a year.
 *
 * @param shipped     whether the national days of the year are known; where they are not, only weekends and the
 *                    government's own days are free
 * @param workingDays number of days on which offices work
 * @param months      the same by month, January first
 * @param days        every day that differs from the week, in their order
 */
public record CalendarYearView(
        int year, boolean shipped, int workingDays, List<Integer> months, List<CalendarDayView> days) {}
