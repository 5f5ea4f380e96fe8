package web_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"alongside/app"
)

func TestTheContractIsValidAndListsEveryCommandThatHasNoWayOfItsOwn(t *testing.T) {
	c := gathered(t)
	a := c.ask("GET", "/api/v1/openapi.json", "")
	doc, err := openapi3.NewLoader().LoadFromData(a.Body)
	if err != nil {
		t.Fatal(err)
	}
	if err := doc.Validate(t.Context()); err != nil {
		t.Error(err)
	}
	for _, room := range app.Rooms() {
		for _, cmd := range room.Commands {
			item := doc.Paths.Value("/api/v1/groups/{group}/do/" + cmd.Name)
			if (item == nil) != cmd.Inner {
				t.Errorf("%s: listed %v, inner %v", cmd.Name, item != nil, cmd.Inner)
			}
			if item != nil && item.Post.RequestBody.Value.Content["application/json"].Schema.Value.Properties["id"] == nil {
				t.Errorf("%s brings no id", cmd.Name)
			}
		}
	}
	for _, path := range []string{"", "/{group}/members", "/{group}/return", "/{group}/take_back", "/{group}/entries", "/{group}/live", "/{group}/rooms/{room}"} {
		if doc.Paths.Value("/api/v1/groups"+path) == nil {
			t.Errorf("%s is not listed", path)
		}
	}
	for path, code := range map[string]int{"": 201, "/{group}/members": 201, "/{group}/return": 201, "/{group}/take_back": 200} {
		if doc.Paths.Value("/api/v1/groups"+path).Post.Responses.Status(code) == nil {
			t.Errorf("%s does not say that it answers %d", path, code)
		}
	}
	for path, item := range doc.Paths.Map() {
		for _, op := range item.Operations() {
			if open := op.Security == nil || len(*op.Security) == 0; open != slices.Contains([]string{"found", "join", "return", "take_back", "members_take_back"}, op.OperationID) {
				t.Errorf("%s needs a device: %v", path, !open)
			}
		}
	}
	plan := doc.Paths.Value("/api/v1/groups/{group}/do/sessions.plan").Post.RequestBody.Value.Content["application/json"].Schema.Value
	if plan.Properties["care"].Value.Properties["hard_today"] == nil || plan.Properties["title"].Value.OneOf == nil || !slices.Contains(plan.Required, "starts") {
		t.Error("what a plan holds is not said")
	}
	if strings.Contains(string(a.Body), `"maxLength":0`) {
		t.Error("a text may not be empty only")
	}
}
