package ui

import (
	"slices"

	"alongside/lang"
)

// A Named picture has words, so that it can be heard and chosen by name.
type Named struct {
	Name  string   // as it is stored and as the drawing is called
	Words lang.Msg // what it shows; also an invented name to start from
	Means lang.Msg // of a feeling: what this weather means
}

var members = []Named{
	{Name: "thistle", Words: lang.PictureThistle()},
	{Name: "olive", Words: lang.PictureOlive()},
	{Name: "lemon", Words: lang.PictureLemon()},
	{Name: "cherry", Words: lang.PictureCherry()},
	{Name: "pomegranate", Words: lang.PicturePomegranate()},
	{Name: "tulip", Words: lang.PictureTulip()},
	{Name: "fern", Words: lang.PictureFern()},
	{Name: "sunflower", Words: lang.PictureSunflower()},
	{Name: "goldfinch", Words: lang.PictureGoldfinch()},
	{Name: "swallow", Words: lang.PictureSwallow()},
	{Name: "robin", Words: lang.PictureRobin()},
	{Name: "wren", Words: lang.PictureWren()},
	{Name: "hen", Words: lang.PictureHen()},
	{Name: "kettle", Words: lang.PictureKettle()},
	{Name: "needle", Words: lang.PictureNeedle()},
	{Name: "lantern", Words: lang.PictureLantern()},
	{Name: "spade", Words: lang.PictureSpade()},
	{Name: "brush", Words: lang.PictureBrush()},
	{Name: "kite", Words: lang.PictureKite()},
	{Name: "umbrella", Words: lang.PictureUmbrella()},
	{Name: "drum", Words: lang.PictureDrum()},
	{Name: "oud", Words: lang.PictureOud()},
	{Name: "flute", Words: lang.PictureFlute()},
	{Name: "rain", Words: lang.PictureRain()},
	{Name: "snow", Words: lang.PictureSnow()},
	{Name: "sun", Words: lang.PictureSun()},
	{Name: "rainbow", Words: lang.PictureRainbow()},
	{Name: "moon", Words: lang.PictureMoon()},
}

var feelings = []Named{
	{"storm", lang.FeelingStorm(), lang.FeelingStormMeans()},
	{"rainy", lang.FeelingRainy(), lang.FeelingRainyMeans()},
	{"cloudy", lang.FeelingCloudy(), lang.FeelingCloudyMeans()},
	{"brighter", lang.FeelingBrighter(), lang.FeelingBrighterMeans()},
	{"sunny", lang.FeelingSunny(), lang.FeelingSunnyMeans()},
	{"pass", lang.FeelingPass(), lang.FeelingPassMeans()},
}

// Pictures returns the pictures that a member may choose, in order.
func Pictures() []Named { return append([]Named(nil), members...) }

// Feelings returns the five feelings, from stormy to sunny, and passing.
func Feelings() []Named { return append([]Named(nil), feelings...) }

// flips are the drawings that point somewhere, and are mirrored where writing
// runs from right to left.
var flips = map[string]bool{
	"agenda": true, "answered": true, "aside": true, "ask": true, "back": true, "card": true, "forward": true,
	"interpreter": true, "journey": true, "leave": true, "listen": true, "saiddone": true, "scribe": true,
	"signed": true, "silence": true, "takeback": true, "underway": true, "worse": true,
}

// drawn returns the classes of an icon.
func drawn(name, class string) string {
	if flips[name] {
		class += " flip"
	}
	return classes("ic", class)
}

// symbol returns the address of a member's picture ("rain"), or of a figure of an
// invented character ("alpha", "fox"), in the drawing of pictures.
func symbol(name string) string {
	if slices.ContainsFunc(figures, func(f Named) bool { return f.Name == name }) {
		return "#c-" + name
	}
	return "#p-" + name
}
