using GeoPolDomain.Actors;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;

namespace GeoPolDomain.Panels;

/// <summary>The organizations that a panel counts, and which states belong to them.</summary>
/// <remarks>An organ, for example a council, and a process are no organizations.</remarks>
internal sealed class OrganizationBits
{
    private readonly StateSystem states;

    public OrganizationBits(ActorBook actors, MembershipBook memberships, StateSystem states, ActorId? viewpoint)
    {
        this.states = states;
        Rosters =
        [
            .. memberships.All.Select(one => one.Organization)
                .Distinct()
                .Where(id => actors.Find(id) is not (Organ or Process))
                .OrderBy(id => id.ToString(), StringComparer.Ordinal)
                .Select(id => memberships.Of(id, viewpoint)),
        ];
    }

    /// <summary>The members of each organization through time, ordered by the organization.</summary>
    public Roster[] Rosters { get; }

    /// <summary>Returns which states are members of which organizations in the window.</summary>
    public TieBits In(DayWindow window)
    {
        var bits = new TieBits(states.Count, Rosters.Length);
        var (answers, before) = (new Answer[states.Count], new Answer[states.Count]);
        for (var column = 0; column < Rosters.Length; column++)
        {
            var layer = 0;
            foreach (var day in Rosters[column].ChangesWithin(window.From, window.To))
            {
                (answers, before) = (before, answers);
                Fill(answers, Rosters[column], day);

                // Days on which nothing changed for a state need no layer of their own.
                if (layer > 0 && answers.AsSpan().SequenceEqual(before))
                    continue;
                for (var state = 0; state < answers.Length; state++)
                    bits.Set(layer, state, column, answers[state]);
                layer++;
            }
        }

        return bits;
    }

    /// <summary>Returns for each organization and state the unbroken days around a day on which the state surely is a member.</summary>
    public SureRun?[][] RunsOn(int day)
    {
        var runs = new SureRun?[Rosters.Length][];
        for (var column = 0; column < Rosters.Length; column++)
        {
            var ofOrganization = runs[column] = new SureRun?[states.Count];
            foreach (var history in Rosters[column].Histories)
                if (states.IndexOf(history.Actor) is >= 0 and var state)
                    ofOrganization[state] = SureRun.Around(history.Changes, one => history.On(one)?.Answer ?? Answer.No, day);
        }

        return runs;
    }

    private void Fill(Answer[] answers, Roster roster, int day)
    {
        Array.Fill(answers, roster.OfOthers(day));
        foreach (var (actor, answer) in roster.AnswersOn(day))
            if (states.IndexOf(actor) is >= 0 and var state)
                answers[state] = answer;
    }
}
