package web

import (
	"net/http"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// counters count all commands together: no group, no member, no name of a command.
type counters struct {
	reg      *prometheus.Registry
	commands prometheus.Counter
	refused  prometheus.Counter
	watchers prometheus.Gauge
}

func newCounters() *counters {
	c := &counters{
		reg:      prometheus.NewRegistry(),
		commands: prometheus.NewCounter(prometheus.CounterOpts{Name: "alongside_commands_total", Help: "Commands let in."}),
		refused:  prometheus.NewCounter(prometheus.CounterOpts{Name: "alongside_commands_refused_total", Help: "Commands refused."}),
		watchers: prometheus.NewGauge(prometheus.GaugeOpts{Name: "alongside_watchers", Help: "Open live streams."}),
	}
	c.reg.MustRegister(c.commands, c.refused, c.watchers)
	return c
}

func (c *counters) command(err error) {
	if err != nil {
		c.refused.Inc()
		return
	}
	c.commands.Inc()
}

func (c *counters) watcher(n float64) { c.watchers.Add(n) }

// Metrics is for a listener of its own on loopback.
func (s *Server) Metrics() http.Handler {
	return promhttp.HandlerFor(s.count.reg, promhttp.HandlerOpts{})
}
