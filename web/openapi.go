package web

import (
	"net/http"
	"reflect"
	"slices"
	"strings"

	"alongside/journal"
	"alongside/kernel"
)

// openAPI is the HTTP contract, made from the commands that rooms declared.
func (s *Server) openAPI(w http.ResponseWriter, r *http.Request) error {
	return s.json(w, r, http.StatusOK, s.contract())
}

type object = map[string]any

func (s *Server) contract() object {
	paths := object{}
	for _, room := range s.rooms {
		for _, c := range room.Commands {
			if !c.Inner {
				paths["/api/v1/groups/{group}/do/"+c.Name] = object{"post": doOperation(c)}
			}
		}
	}
	s.otherPaths(paths)
	return object{
		"openapi": "3.1.0",
		"info":    object{"title": "Alongside", "version": "1", "license": object{"name": "Apache-2.0", "identifier": "Apache-2.0"}},
		"paths":   paths,
		"components": object{
			"securitySchemes": object{"device": object{"type": "http", "scheme": "bearer"}},
			"schemas": object{"Problem": object{"type": "object", "description": "RFC 9457", "properties": object{
				"type": str(), "title": str(), "status": object{"type": "integer"}, "detail": str(), "field": str(),
			}}},
		},
	}
}

func str() object { return object{"type": "string"} }

func doOperation(c kernel.Command) object {
	schema := schemaOf(c.Type())
	props := schema["properties"].(object)
	props["id"] = object{"type": "string", "format": "uuid", "description": "UUID v4; sending twice is harmless"}
	if !c.Veiled() {
		props["for"] = object{"type": "string", "format": "uuid", "description": "whose words these are, where somebody writes for them"}
	}
	op := operation(c.Name, schema, object{
		"200": answerOf("let in", object{"id": uuid(), "seq": object{"type": "integer"}, "secret": str()}),
		"202": answerOf("the group decides", object{"proposal": uuid()}),
	})
	if c.Who == kernel.Anybody {
		delete(op, "security")
	}
	return told(op, c)
}

// told says of an operation that it is refused in the hall, where it is.
func told(op object, c kernel.Command) object {
	if !c.InHall() {
		op["description"] = "refused in the hall (403)"
	}
	return op
}

func uuid() object { return object{"type": "string", "format": "uuid"} }

func answerOf(what string, props object) object {
	return object{"description": what, "content": object{"application/json": object{
		"schema": object{"type": "object", "properties": props},
	}}}
}

func operation(id string, body object, answers object) object {
	answers["default"] = object{"description": "a fault", "content": object{"application/problem+json": object{
		"schema": object{"$ref": "#/components/schemas/Problem"},
	}}}
	op := object{
		"operationId": strings.ReplaceAll(id, ".", "_"), "responses": answers,
		"security":   []object{{"device": []string{}}},
		"parameters": []object{groupParameter()},
	}
	if body != nil {
		op["requestBody"] = object{"required": true, "content": object{"application/json": object{"schema": body}}}
	}
	return op
}

func groupParameter() object {
	return object{"name": "group", "in": "path", "required": true, "schema": uuid()}
}

// otherPaths are the addresses that are no commands.
func (s *Server) otherPaths(paths object) {
	open := func(path, id, command, code string, answer object) {
		d, _ := s.house.Command(command)
		schema := schemaOf(d.Type())
		op := told(operation(id, schema, object{code: answer}), d)
		delete(op, "security")
		if !strings.Contains(path, "{group}") {
			delete(op, "parameters")
			schema["properties"].(object)["invitation"] = str()
		}
		paths[path] = object{"post": op}
	}
	const came = "came in; secrets are shown once"
	open("/api/v1/groups", "found", "members.found", "201",
		answerOf(came, object{"group": uuid(), "member": uuid(), "token": str(), "invite": str(), "code": str()}))
	open("/api/v1/groups/{group}/members", "join", "members.join", "201",
		answerOf(came, object{"member": uuid(), "token": str(), "code": str()}))
	open("/api/v1/groups/{group}/return", "return", "members.return", "201",
		answerOf(came, object{"member": uuid(), "token": str()}))
	open("/api/v1/groups/{group}/take_back", "take_back", "members.take_back", "200",
		answerOf("taken back", object{"id": uuid()}))
	get := func(path, id, kind string, more ...object) {
		op := operation(id, nil, object{"200": object{"description": "as the asker may see it", "content": object{kind: object{"schema": object{}}}}})
		op["parameters"] = append([]object{groupParameter()}, more...)
		paths[path] = object{"get": op}
	}
	after := object{"name": "after", "in": "query", "schema": object{"type": "integer", "minimum": 0}}
	room := object{"name": "room", "in": "path", "required": true, "schema": str()}
	get("/api/v1/groups/{group}/rooms/{room}", "room", "application/json", room)
	get("/api/v1/groups/{group}/entries", "entries", "application/x-ndjson", after)
	get("/api/v1/groups/{group}/live", "live", "text/event-stream", after)
}

// schemaOf is the JSON schema of a Go type, as encoding/json writes it.
func schemaOf(t reflect.Type) object {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch t {
	case textType:
		return object{"oneOf": []object{
			{"type": "string", "maxLength": kernel.TextMost},
			{"type": "object", "properties": object{"lang": str(), "body": object{"type": "string", "maxLength": kernel.TextMost}}},
		}}
	case sealedType:
		return object{"type": "string", "minLength": 16, "maxLength": 128}
	case reflect.TypeFor[journal.ID](), reflect.TypeFor[journal.MemberID](), reflect.TypeFor[journal.GroupID]():
		return uuid()
	}
	if c, ok := reflect.Zero(t).Interface().(kernel.Choice); ok {
		if t.Kind() == reflect.Slice { // a list, or one of our own by its name
			return object{"oneOf": []object{
				{"type": "string", "enum": c.Choices()}, {"type": "array", "items": schemaOf(t.Elem())},
			}}
		}
		if choices := c.Choices(); len(choices) > 1 {
			return object{"type": "string", "enum": choices}
		}
		return str()
	}
	switch t.Kind() {
	case reflect.Bool:
		return object{"type": "boolean"}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64, reflect.Uint64:
		if _, ok := reflect.New(t).Interface().(interface{ UnmarshalJSON([]byte) error }); ok {
			return object{"type": "string", "description": "2026-11-24T18:00, in the group's time zone"}
		}
		return object{"type": "integer"}
	case reflect.Float64:
		return object{"type": "number"}
	case reflect.Map:
		return object{"type": "object", "additionalProperties": schemaOf(t.Elem()), "propertyNames": schemaOf(t.Key())}
	case reflect.Slice, reflect.Array:
		return object{"type": "array", "items": schemaOf(t.Elem())}
	case reflect.Struct:
		return structSchema(t)
	}
	return str()
}

func structSchema(t reflect.Type) object {
	props := object{}
	var required []string
	for i := range t.NumField() {
		f := t.Field(i)
		name, opts, _ := strings.Cut(f.Tag.Get("json"), ",")
		if !f.IsExported() || name == "-" || name == "" {
			continue
		}
		props[name] = schemaOf(f.Type)
		if opts == "" && f.Type != sealedType && f.Type.Kind() != reflect.Pointer {
			required = append(required, name)
		}
	}
	out := object{"type": "object", "properties": props, "additionalProperties": false}
	if slices.Sort(required); len(required) > 0 {
		out["required"] = required
	}
	return out
}
