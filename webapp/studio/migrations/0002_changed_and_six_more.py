"""Rounds that the seller made by hand, and six more that hold parts of a design."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("studio", "0001_initial")]

    operations = [
        migrations.AlterField(
            model_name="round",
            name="kind",
            field=models.CharField(
                choices=[
                    ("first", "First"),
                    ("more_like_this", "More Like This"),
                    ("other_colours", "Other Colours"),
                    ("other_letters", "Other Letters"),
                    ("simpler", "Simpler"),
                    ("keep_drawing", "Keep Drawing"),
                    ("changed", "Changed"),
                    ("six_more", "Six More"),
                ],
                default="first",
                max_length=20,
            ),
        ),
    ]
