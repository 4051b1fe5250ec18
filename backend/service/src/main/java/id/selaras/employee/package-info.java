/**
 * People: who they are, where they are placed, what is missing in their file. Everything about a person is a dated
 * fact in two times, when it holds and when it became known, so that a list can be read as of any day and a decision
 * can be shown with exactly what was known when it was taken.
 */
package id.selaras.employee;
