using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tests.Json;

/// <summary>A description learns from the first record where records hold their members, and writes all records by that.</summary>
public class HeldMembersTests
{
    private const string BareText = """{"id":"bare"}""";

    private const string FullText =
        """{"id":"full","note":"with \"everything\"","isSent":true,"sources":["a","b"],"inside":["c"],"other":"d"}""";

    private static readonly Parcel Bare = new() { Id = SourceId.Parse("bare") };

    private static readonly Parcel Full = new()
    {
        Id = SourceId.Parse("full"),
        Note = "with \"everything\"",
        IsSent = true,
        Sources = new([SourceId.Parse("a"), SourceId.Parse("b")]),
        Box = { Inside = new([SourceId.Parse("c")]) },
        Other = SourceId.Parse("d"),
    };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_the_first_record_lacks_is_written_of_the_next(bool isFullFirst)
    {
        var shape = Describe();
        if (isFullFirst)
            Written(shape, Full).Should().Be(FullText);
        Written(shape, Bare).Should().Be(BareText);
        Written(shape, Full).Should().Be(FullText);
        Written(shape, Bare).Should().Be(BareText);
    }

    [Fact]
    public void A_list_that_a_record_does_not_hold_itself_is_looked_for_in_each_record()
    {
        var shape = Describe();
        for (var number = 0; number < 1000; number++)
        {
            var parcel = new Parcel { Id = SourceId.Parse($"p{number}"), Box = { Inside = new([SourceId.Parse($"i{number}")]) } };
            Written(shape, parcel).Should().Be($$"""{"id":"p{{number}}","inside":["i{{number}}"]}""");
        }
    }

    [Fact]
    public void A_description_is_refused_that_says_of_a_list_elsewhere_that_records_hold_it()
    {
        var shape = new ShapeBuilder<Parcel>()
            .List("inside", static _ => ref Box.OfAll.Inside, Codec.Of<SourceId>())
            .Build(static _ => new Parcel());
        FluentActions.Invoking(() => Written(shape, Full)).Should().Throw<InvalidOperationException>().WithMessage("*inside*");
    }

    [Fact]
    public void Asking_the_memory_for_a_record_changes_nothing()
    {
        var shape = Describe();
        foreach (var (before, after) in new[] { (Full, Bare), (Bare, Full) })
        {
            shape.Prefetch(before, Prefetched.Record);
            shape.Prefetch(before, Prefetched.Objects);
            shape.Prefetch(before, Prefetched.Texts);
            Written(shape, after).Should().Be(after == Full ? FullText : BareText);
            Written(shape, before).Should().Be(before == Full ? FullText : BareText);
        }
    }

    [Fact]
    public void A_place_is_where_every_object_of_a_type_holds_a_field()
    {
        var place = ObjectMemory.PlaceOf(Full, ref Full.Other);
        ObjectMemory.At(Full, place).Should().BeSameAs(Full.Other);
        ObjectMemory.At(Bare, place).Should().BeNull();
    }

    private static string Written(Shape<Parcel> shape, Parcel parcel) => JsonOutput.TextOf(output => shape.Write(output, parcel));

    private static Shape<Parcel> Describe() => new ShapeBuilder<Parcel>()
        .Required("id", static parcel => ref parcel.Id)
        .Optional("note", static parcel => ref parcel.Note, Codec.Text)
        .Flag("isSent", static parcel => ref parcel.IsSent)
        .Set("sources", static parcel => ref parcel.Sources)
        .ListElsewhere("inside", static parcel => ref parcel.Box.Inside, new ListCodec<SourceId>(Codec.Of<SourceId>(), isSet: false))
        .Optional("other", static parcel => ref parcel.Other)
        .Build(static _ => new Parcel());

    private sealed class Parcel
    {
        public SourceId Id = null!;
        public HeldText Note;
        public bool IsSent;
        public Items<SourceId> Sources;
        public SourceId? Other;

        public Box Box { get; } = new();
    }

    private sealed class Box
    {
        public static readonly Box OfAll = new();

        public Items<SourceId> Inside;
    }
}
