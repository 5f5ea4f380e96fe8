package roomtest

import (
	"fmt"
	"math/rand/v2"
	"reflect"

	"alongside/journal"
	"alongside/kernel"
)

// filler fills values at random, always in the same way.
type filler struct {
	*rand.Rand
	ids []journal.ID // that things may be called
	n   int
}

func newFiller(ids []journal.ID) *filler {
	return &filler{Rand: rand.New(rand.NewPCG(20, 26)), ids: append(ids, journal.ID{})}
}

var (
	sealed  = reflect.TypeFor[kernel.Sealed]()
	text    = reflect.TypeFor[kernel.Text]()
	idType  = reflect.TypeFor[journal.ID]()
	member  = reflect.TypeFor[journal.MemberID]()
	choices = reflect.TypeFor[kernel.Choice]()
)

func (f *filler) id() journal.ID { return f.ids[f.IntN(len(f.ids))] }

// fill sets what can be set in v. A value of every eighth field stays zero.
func (f *filler) fill(v reflect.Value) {
	if !v.CanSet() || f.IntN(8) == 0 {
		return
	}
	switch t := v.Type(); {
	case t == sealed:
		v.Set(reflect.ValueOf(kernel.Seal(fmt.Sprintf("random secret %d", f.IntN(4)))))
		return
	case t == text:
		v.Set(reflect.ValueOf(kernel.Text{Lang: "en", Body: fmt.Sprintf("random text %d", f.IntN(9))}))
		return
	case t == idType, t == member:
		v.Set(reflect.ValueOf(f.id()).Convert(t))
		return
	case t.Implements(choices) && t.Kind() == reflect.String:
		if all := v.Interface().(kernel.Choice).Choices(); len(all) > 0 {
			v.SetString(all[f.IntN(len(all))])
		}
		return
	}
	f.fillKind(v)
}

func (f *filler) fillKind(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			f.fill(v.Field(i))
		}
	case reflect.Slice:
		n := f.IntN(4)
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			f.fill(v.Index(i))
		}
	case reflect.Array:
		for i := range v.Len() {
			f.fill(v.Index(i))
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		k, e := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		f.fill(k)
		f.fill(e)
		v.SetMapIndex(k, e)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		f.fill(v.Elem())
	case reflect.String:
		v.SetString(fmt.Sprintf("word %d", f.IntN(9)))
	case reflect.Bool:
		v.SetBool(f.IntN(2) == 0)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(int64(f.IntN(9) - 1))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(uint64(f.IntN(9)))
	case reflect.Float32, reflect.Float64:
		v.SetFloat(f.Float64())
	}
}

// fact makes a fact of one of the kinds.
func (f *filler) fact(kinds []kernel.Kind) kernel.Fact {
	k := kinds[f.IntN(len(kinds))]
	v := reflect.New(k.Type()).Elem()
	for i := range v.NumField() {
		f.fill(v.Field(i))
	}
	f.n++
	is := kernel.Fact{ID: f.id(), Day: Today() + journal.Day(f.IntN(3)), Scribed: f.IntN(9) == 0}
	if is.ID.Zero() || f.IntN(2) == 0 {
		is.ID = ID(0x4000 + f.n)
		f.ids = append(f.ids, is.ID)
	}
	if !k.Unsigned() {
		is.By = journal.MemberID(f.id())
	}
	if f.IntN(5) == 0 && k.HasWords() {
		is.Taken = true
		w := v.FieldByName("Words")
		w.SetZero()
	}
	is.Is = v.Interface()
	return is
}
