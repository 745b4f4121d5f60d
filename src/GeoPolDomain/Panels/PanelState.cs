using GeoPolDomain.Actors;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Panels;

/// <summary>A state in the rows of one year.</summary>
internal sealed record PanelState(ActorId Id, string? Code, int Index, Answer Exists);

/// <summary>The states of a dataset, and when they exist by one list. Each state has an index, in the order of ids.</summary>
internal sealed class StateSystem
{
    private readonly StateList list;
    private readonly (State Record, DayRange[] Times)[] states;
    private readonly Dictionary<ActorId, int> indexes;

    public StateSystem(ActorBook actors, StateList list)
    {
        this.list = list;
        states =
        [
            .. actors.All.OfType<State>()
                .OrderBy(one => one.IdText, StringComparer.Ordinal)
                .Select(one => (one, list.TimesOf(one).ToArray())),
        ];
        indexes = Enumerable.Range(0, states.Length).ToDictionary(index => states[index].Record.Id);
    }

    public int Count => states.Length;

    public int IndexOf(ActorId state) => indexes.GetValueOrDefault(state, -1);

    public bool Holds(ActorId actor) => indexes.ContainsKey(actor);

    /// <summary>Returns the states that exist, or may exist, on a day of the window, ordered by id.</summary>
    public PanelState[] In(DayWindow window)
    {
        var found = new List<PanelState>();
        for (var index = 0; index < states.Length; index++)
        {
            var (record, times) = states[index];
            if (!Array.Exists(times, window.Touches))
                continue;
            var exists = Answer.No;
            foreach (var day in window.Changes(times))
                exists = exists.Or(OnDay(times, day));
            if (exists != Answer.No)
                found.Add(new(record.Id, list.CodeOf(record, window), index, exists));
        }

        return [.. found];
    }

    /// <summary>Returns on which days of the window each state exists, so that two states can be compared day by day.</summary>
    public TieBits Together(DayWindow window)
    {
        var bits = new TieBits(states.Length, 1);
        var layer = 0;
        foreach (var day in window.Changes(states.SelectMany(one => one.Times)))
        {
            for (var index = 0; index < states.Length; index++)
                bits.Set(layer, index, 0, OnDay(states[index].Times, day));
            layer++;
        }

        return bits;
    }

    /// <summary>Returns the days around a day on which a state surely exists without a break, or null when it may not exist then.</summary>
    public SureRun? RunOn(int index, int day)
    {
        var (_, times) = states[index];
        var days = new SortedSet<int>();
        foreach (var time in times)
            time.AddChanges(days);
        return SureRun.Around([.. days], one => OnDay(times, one), day);
    }

    private static Answer OnDay(DayRange[] times, int day)
    {
        var answer = Answer.No;
        foreach (var time in times)
            answer = answer.Or(time.Holds(day));
        return answer;
    }
}
