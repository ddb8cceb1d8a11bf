"""placeholder"""
Figure = object
