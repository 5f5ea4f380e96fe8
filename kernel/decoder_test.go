package kernel

import (
	"reflect"
	"testing"
)

type plainFact struct {
	N     int    `json:"n"`
	S     string `json:"s"`
	Words struct {
		Said []string `json:"said"`
	} `json:"-"`
}

type listFact struct {
	Of []string `json:"of"`
}

// TestFactsThatRepeatAreDecodedAsIfTheyDidNot holds what is remembered against
// what is decoded anew, in any order.
func TestFactsThatRepeatAreDecodedAsIfTheyDidNot(t *testing.T) {
	plain, list := KindOf[plainFact]("tests.plain"), KindOf[listFact]("tests.list")
	if !plain.flat || list.flat {
		t.Fatal("which facts may be shared is mistaken")
	}
	var d decoder
	for i, e := range []struct {
		kind         *Kind
		facts, words string
	}{
		{&plain, `{"n":1,"s":"a"}`, ""},
		{&plain, `{"n":1,"s":"a"}`, `{"said":["x"]}`},
		{&plain, `{"n":1,"s":"a"}`, `{"said":["y","z"]}`},
		{&plain, `{"n":1,"s":"a"}`, ""},
		{&list, `{"of":["p"]}`, ""},
		{&list, `{"of":["p"]}`, ""},
		{&plain, `{"n":2}`, `{"said":["x"]}`},
		{&plain, `{"n":1,"s":"a"}`, ""},
	} {
		got, err := d.body(e.kind, []byte(e.facts), []byte(e.words))
		want, err2 := e.kind.decode([]byte(e.facts), []byte(e.words))
		if err != nil || err2 != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%d: %+v, want %+v (%v, %v)", i, got, want, err, err2)
		}
	}
	if _, err := d.body(&plain, []byte(`{"n":"x"}`), nil); err == nil {
		t.Error("facts that cannot be read are taken")
	}
	if got, _ := d.body(&plain, []byte(`{"n":1,"s":"a"}`), nil); !reflect.DeepEqual(got, plainFact{N: 1, S: "a"}) {
		t.Errorf("after facts that could not be read: %+v", got)
	}
}
