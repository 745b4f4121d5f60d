using GeoPolDomain.Actors;
using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Forces;
using GeoPolDomain.Memberships;
using GeoPolDomain.Sources;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Datasets;

/// <summary>The time a record tells of, whatever its kind.</summary>
internal static class RecordTime
{
    public static EdtfValue? Of(DatasetRecord record) => record switch
    {
        Statement statement => statement.Said,
        Source source => source.Published,
        Decision decision => decision.On,
        Deployment deployment => deployment.When,
        Contribution contribution => contribution.When,
        Membership membership => membership.Spell,
        Limitation limitation => limitation.Spell,
        Tenure tenure => tenure.Spell ?? tenure.Attested,
        Succession succession => succession.On,
        Treaty { Steps: [var first, ..] } => first.On,
        Event { States: [.., var last] } => last.When,
        _ => null,
    };
}
