package sample

import (
	"context"
	"reflect"
	"time"

	"alongside/journal"
	"alongside/kernel"
)

// What the tests look at from outside, because the rooms of the house stand in app.
type (
	Sample  = sample
	Table   = table
	Evening = evening
)

// ReadTable reads table.json.
func ReadTable() (Table, error) { return readTable() }

// MattersOf collects every text of matters.json, and with it whether it bears a name.
func MattersOf(found func(kernel.Text, bool)) error {
	ds, err := readMatters()
	for _, d := range ds {
		TextsOf(reflect.ValueOf(d.Body), d.By != "" && d.Do != "decisions.object" && d.Do != "promises.check", found)
	}
	return err
}

// Kept reads where the sample is.
func Kept(file string) (Sample, error) { return readSample(file) }

// Make makes a sample that is not kept.
func (p Place) Make(ctx context.Context, seed [32]byte, now time.Time) (Sample, []journal.Entry, error) {
	return makeSample(ctx, p.Rooms, p.Law, seed, now)
}

// TextsOf collects every text in a value, and with it whether it bears a name.
func TextsOf(v reflect.Value, signed bool, found func(kernel.Text, bool)) {
	switch {
	case v.Type() == reflect.TypeFor[kernel.Text]():
		found(kernel.Text{Lang: v.FieldByName("Lang").String(), Body: v.FieldByName("Body").String()}, signed)
	case v.Type() == reflect.TypeFor[line]():
		for _, name := range []string{"Body", "Reworded"} {
			if body := v.FieldByName(name).String(); body != "" {
				found(kernel.Text{Lang: v.FieldByName("Lang").String(), Body: body}, v.FieldByName("By").String() != "")
			}
		}
		TextsOf(v.FieldByName("Translated"), true, found)
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			TextsOf(v.Field(i), signed, found)
		}
	case v.Kind() == reflect.Pointer && !v.IsNil():
		TextsOf(v.Elem(), signed, found)
	case v.Kind() == reflect.Map:
		of, _ := v.Interface().(map[string]any)
		if lang, ok := of["lang"].(string); ok {
			found(kernel.Text{Lang: lang, Body: of["body"].(string)}, signed)
			return
		}
		for _, x := range of {
			if x != nil {
				TextsOf(reflect.ValueOf(x), signed, found)
			}
		}
	case v.Kind() == reflect.Interface && !v.IsNil():
		TextsOf(v.Elem(), signed, found)
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			TextsOf(v.Index(i), signed, found)
		}
	}
}
