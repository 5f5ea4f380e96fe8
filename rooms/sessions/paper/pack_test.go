package paper_test

import (
	"fmt"
	"testing"

	"alongside/journal"
	"alongside/kernel/roomtest"
	"alongside/rooms/sessions/paper"
)

var (
	group   = journal.GroupID(roomtest.ID(1))
	evening = roomtest.ID(2)
	number  = "12345678901234567890"
)

func TestTheSlipsOfAPackAreTheSameForEver(t *testing.T) {
	p := paper.NewPack(group, evening, number)
	want := []paper.Slip{
		{N: 1, Code: "04946537622244805111"},
		{N: 24, Code: "48430848223171286064"},
	}
	ids := []string{"2418c47e-a9c2-4d1a-9ce2-34bc8fd64eb3", "1e316853-9228-4408-abac-a1c8f41314d6"}
	for i, w := range want {
		if got := p.Slip(w.N); got.N != w.N || got.Code != w.Code || got.ID.String() != ids[i] {
			t.Errorf("slip %d is %s with %s", w.N, got.ID, got.Code)
		}
	}
	if p.Mark() != "89" || p.Number() != number+"89" {
		t.Errorf("mark %s, number %s", p.Mark(), p.Number())
	}
}

func TestNoTwoSlipsShareAnIdOrACode(t *testing.T) {
	seen := map[string]string{}
	for _, g := range []journal.GroupID{group, journal.GroupID(roomtest.ID(3))} {
		for _, s := range []journal.ID{evening, roomtest.ID(4)} {
			for _, code := range []string{number, "12345678901234567891", "00000000000000000000"} {
				for n := 1; n <= paper.Most; n++ {
					slip, where := paper.NewPack(g, s, code).Slip(n), fmt.Sprintf("slip %d of %s in %s", n, code, s)
					for _, is := range []string{slip.ID.String(), slip.Code} {
						if other := seen[is]; other != "" {
							t.Fatalf("%s is that of %s and of %s", is, other, where)
						}
						seen[is] = where
					}
				}
			}
		}
	}
}

func TestFromOneSlipNoOtherCanBeGuessed(t *testing.T) {
	p := paper.NewPack(group, evening, number)
	steps, places := map[string]bool{}, make([]map[byte]bool, 20)
	for n := 1; n < paper.Most; n++ {
		a, b := p.Slip(n).Code, p.Slip(n+1).Code
		if len(a) != 20 {
			t.Fatalf("the code of slip %d is %q", n, a)
		}
		step := ""
		for i := range 20 {
			if places[i] == nil {
				places[i] = map[byte]bool{}
			}
			places[i][a[i]] = true
			step += string(rune('0' + (b[i]-a[i]+10)%10))
		}
		if steps[step] {
			t.Errorf("from slip %d to the next it is as far as elsewhere: %s", n, step)
		}
		steps[step] = true
	}
	for i, digits := range places {
		if len(digits) != 10 {
			t.Errorf("in place %d of the codes stand only %d digits", i, len(digits))
		}
	}
}

func TestAWrongDigitIsFound(t *testing.T) {
	whole := paper.NewPack(group, evening, number).Number()
	if p, ok := paper.Read(group, evening, whole); !ok || p != paper.NewPack(group, evening, number) {
		t.Fatal("the number as it is printed is not known")
	}
	for i := range whole {
		for d := byte('0'); d <= '9'; d++ {
			b := []byte(whole)
			if b[i] = d; string(b) != whole {
				if _, ok := paper.Read(group, evening, string(b)); ok {
					t.Errorf("%s passes for %s", b, whole)
				}
			}
		}
		if b := []byte(whole); i > 0 && b[i] != b[i-1] {
			b[i], b[i-1] = b[i-1], b[i]
			if _, ok := paper.Read(group, evening, string(b)); ok {
				t.Errorf("%s passes for %s", b, whole)
			}
		}
	}
}

func TestANumberIsReadAsPeopleWriteIt(t *testing.T) {
	whole := paper.NewPack(group, evening, number).Number()
	for typed, ok := range map[string]bool{
		whole:                                    true,
		"1234 5678 9012 3456 7890 " + whole[20:]: true,
		" 1234-5678-9012-3456-7890." + whole[20:]: true,
		"۱۲۳۴۵۶۷۸۹۰۱۲۳۴۵۶۷۸۹۰" + whole[20:]:       true,
		"": false, number: false, whole + "0": false, whole[:21]: false, "x" + whole[1:]: false, "1234": false,
		whole + "'": false, "0000000000000000000000": false,
	} {
		if _, got := paper.Read(group, evening, typed); got != ok {
			t.Errorf("%q is read: %v", typed, got)
		}
	}
}
