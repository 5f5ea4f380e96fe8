// Package crash kills the real program at random moments, damages what it keeps,
// and lets its disk fail. Its tests show that nothing acknowledged is lost, that
// nothing stands twice, and that every tampering is found.
package crash
